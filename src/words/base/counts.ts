import { msg, str } from '@lit/localize';

export function strideCount(count: number): string {
  return count === 1 ? msg('1 stride') : msg(str`${count} strides`);
}

export function walkCount(count: number): string {
  return count === 1 ? msg('1 walk') : msg(str`${count} walks`);
}
