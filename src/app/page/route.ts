import { isOpenedId } from './opened-id.ts';

/** One of the videos of a visit: walking past the camera, or toward it. */
export type FilmedPass = 'side' | 'front';

/** Where the reader is. The address keeps it, so that the back button works. */
export type Route =
  | { readonly name: 'first' }
  /** `pass`: what is to be filmed, where that is known already. */
  | { readonly name: 'record'; readonly pass: FilmedPass | null }
  | { readonly name: 'analysing' }
  | { readonly name: 'result'; readonly id: string }
  /** The same for a professional, to print and sign. */
  | { readonly name: 'report'; readonly id: string }
  /** Where a professional corrects what was seen of it. */
  | { readonly name: 'bench'; readonly id: string }
  /** Two walks, the one beside the other. */
  | { readonly name: 'compare'; readonly ids: readonly [string, string] }
  /** Two walks or more of one visit, as one; or one that was opened from a file. */
  | { readonly name: 'visit'; readonly ids: readonly string[] }
  /** The same for a professional. */
  | { readonly name: 'visit-report'; readonly ids: readonly string[] }
  | { readonly name: 'past' }
  /** The exercise plan that this browser keeps. */
  | { readonly name: 'plan' }
  | { readonly name: 'wall-test' }
  | { readonly name: 'how-to-film' }
  | { readonly name: 'about' }
  | { readonly name: 'batch' }
  /** A result that came with a code from a kiosk: it is in the address. */
  | { readonly name: 'taken'; readonly payload: string };

/** Routes that are of one walk. */
const OF_ONE_WALK = ['result', 'report', 'bench'] as const;
/** Routes that are of the videos of a visit. */
const OF_A_VISIT = ['visit', 'visit-report'] as const;

/** The route that a hash such as `#/result/abc` names. An unknown one is the first screen. */
export function routeOf(hash: string): Route {
  const [name = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  const ids = rest.filter((id) => id !== '').map(decoded);
  const [first, second] = ids;
  const ofOneWalk = OF_ONE_WALK.find((one) => one === name);
  if (ofOneWalk !== undefined) return routeOfOneWalk(ofOneWalk, first);
  const ofVisit = OF_A_VISIT.find((one) => one === name);
  if (ofVisit !== undefined) return routeOfVisit(ofVisit, ids);
  switch (name) {
    case 'record':
      return { name, pass: passOf(first) };
    case 'analysing':
    case 'past':
    case 'plan':
    case 'wall-test':
    case 'how-to-film':
    case 'about':
    case 'batch':
      return { name };
    case 'taken':
      return { name, payload: first ?? '' };
    case 'compare':
      return first === undefined || second === undefined
        ? { name: 'past' }
        : { name: 'compare', ids: [first, second] };
    default:
      return { name: 'first' };
  }
}

function routeOfOneWalk(name: (typeof OF_ONE_WALK)[number], id: string | undefined): Route {
  return id === undefined ? { name: 'first' } : { name, id };
}

function routeOfVisit(name: (typeof OF_A_VISIT)[number], ids: readonly string[]): Route {
  const [first, second] = ids;
  const isVisit = first !== undefined && (second !== undefined || isOpenedId(first));
  return isVisit ? { name, ids } : { name: 'past' };
}

function passOf(name: string | undefined): FilmedPass | null {
  return name === 'side' || name === 'front' ? name : null;
}

/** The hash of a route. */
export function hashOf(route: Route): string {
  if (route.name === 'first') return '#/';
  if (route.name === 'result' || route.name === 'report' || route.name === 'bench')
    return `#/${route.name}/${encodeURIComponent(route.id)}`;
  if (route.name === 'compare' || isOfVisit(route))
    return `#/${route.name}/${route.ids.map(encodeURIComponent).join('/')}`;
  if (route.name === 'record' && route.pass !== null) return `#/record/${route.pass}`;
  if (route.name === 'taken') return `#/taken/${route.payload}`;
  return `#/${route.name}`;
}

/** Whether a route shows the videos of a visit together. */
export function isOfVisit(
  route: Route,
): route is Extract<Route, { readonly name: 'visit' | 'visit-report' }> {
  return route.name === 'visit' || route.name === 'visit-report';
}

/** The one walk that a route shows; null where it shows none, or several. */
export function walkOf(route: Route): string | null {
  return route.name === 'result' || route.name === 'report' || route.name === 'bench'
    ? route.id
    : null;
}

/** Where walks that belong together are shown: as one visit, or the result of the only one. */
export function routeOfWalks(ids: readonly string[]): Route {
  const [only, second] = ids;
  if (only === undefined) return { name: 'past' };
  return second === undefined ? { name: 'result', id: only } : { name: 'visit', ids };
}

/** An address that somebody cut in the middle of a character names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
