import { serveGallery } from './serve-gallery.ts';

/** `npm run gallery`: serves the gallery of all patterns until it is stopped, and prints its address. */
export async function main(): Promise<number> {
  const { origin } = await serveGallery('.');
  process.stdout.write(`${origin}/gallery.html\n${origin}/gallery.html?lang=es\n`);
  return 0;
}
