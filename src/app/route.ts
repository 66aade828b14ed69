/** Where the reader is. The address keeps it, so that the back button works. */
export type Route =
  | { readonly name: 'first' }
  | { readonly name: 'record' }
  | { readonly name: 'analysing' }
  | { readonly name: 'result'; readonly id: string }
  | { readonly name: 'past' }
  | { readonly name: 'wall-test' }
  | { readonly name: 'how-to-film' }
  | { readonly name: 'about' }
  | { readonly name: 'batch' };

/** The route that a hash such as `#/result/abc` names. An unknown one is the first screen. */
export function routeOf(hash: string): Route {
  const [name = '', argument = ''] = hash.replace(/^#\/?/, '').split('/');
  switch (name) {
    case 'record':
    case 'analysing':
    case 'past':
    case 'wall-test':
    case 'how-to-film':
    case 'about':
    case 'batch':
      return { name };
    case 'result':
      return argument === ''
        ? { name: 'first' }
        : { name: 'result', id: decodeURIComponent(argument) };
    default:
      return { name: 'first' };
  }
}

/** The hash of a route. */
export function hashOf(route: Route): string {
  if (route.name === 'first') return '#/';
  if (route.name === 'result') return `#/result/${encodeURIComponent(route.id)}`;
  return `#/${route.name}`;
}
