import { ContextProvider, createContext } from '@lit/context';
import type { ReactiveElement } from 'lit';
import type { HistoryStore } from '../../app/walks/history-store.ts';
import type { WalkLibrary } from '../../app/walks/walk-library.ts';
import type { VideoDesk } from './video-desk.ts';
import type { Navigation } from './navigation.ts';
import type { VisitorSession } from './visitor-session.ts';

/** What outlives a screen. Each has its own state; a screen takes the one that it needs from its context. */
export interface AppModels {
  readonly history: HistoryStore;
  readonly library: WalkLibrary;
  readonly desk: VideoDesk;
  readonly session: VisitorSession;
  readonly navigation: Navigation;
}

export const historyContext = createContext<HistoryStore>(Symbol('history'));
export const libraryContext = createContext<WalkLibrary>(Symbol('library'));
export const deskContext = createContext<VideoDesk>(Symbol('desk'));
export const sessionContext = createContext<VisitorSession>(Symbol('session'));
export const navigationContext = createContext<Navigation>(Symbol('navigation'));

/** Gives the models to every element inside the host. Returns what draws those anew that subscribed to one. */
export function provideModels(host: ReactiveElement, models: AppModels): () => void {
  const history = new ContextProvider(host, {
    context: historyContext,
    initialValue: models.history,
  });
  const library = new ContextProvider(host, {
    context: libraryContext,
    initialValue: models.library,
  });
  const desk = new ContextProvider(host, { context: deskContext, initialValue: models.desk });
  const session = new ContextProvider(host, {
    context: sessionContext,
    initialValue: models.session,
  });
  const navigation = new ContextProvider(host, {
    context: navigationContext,
    initialValue: models.navigation,
  });
  const all = [history, library, desk, session, navigation];
  return () => {
    // The models stay the same objects: what changed is inside them.
    for (const provider of all) provider.updateObservers();
  };
}
