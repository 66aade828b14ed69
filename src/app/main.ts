import { startOffline } from './install/start-offline.ts';
import { storeNoTrial } from './page/backend-memory.ts';
import { KIOSK, leaveBehind } from './page/kiosk.ts';
import { startLanguage } from './page/language.ts';
import '../components/app/framed-notice.ts';
import '../components/app/heelrise-app.ts';

if (KIOSK) storeNoTrial();
else {
  leaveBehind();
  void startLanguage();
}
if (window.top === window.self) startOffline();
// A page cannot forbid to be framed; only a header can, and not every host sends one.
if (window.top !== window.self) show('framed-notice');
else if (KIOSK) void showKiosk();
else show('heelrise-app');

function show(app: 'framed-notice' | 'heelrise-app' | 'kiosk-app'): void {
  document.body.prepend(document.createElement(app));
}

/** The app at home loads nothing that only a lobby needs. */
async function showKiosk(): Promise<void> {
  await Promise.all([
    import('../components/screens/kiosk/kiosk-app.ts'),
    import('../components/screens/staff/staff-door.ts'),
  ]);
  show('kiosk-app');
  document.body.append(document.createElement('staff-door'));
}
