import { startOffline } from './install/start-offline.ts';
import { storeNoTrial } from './page/backend-memory.ts';
import { KIOSK, leaveBehind } from './page/kiosk.ts';
import { startLanguage } from './page/language.ts';
import '../components/app/framed-notice.ts';
import '../components/app/heelrise-app.ts';
import '../components/screens/kiosk/kiosk-app.ts';
import '../components/screens/staff/staff-door.ts';

if (KIOSK) storeNoTrial();
else {
  leaveBehind();
  void startLanguage();
}
if (window.top === window.self) startOffline();
// A page cannot forbid to be framed; only a header can, and not every host sends one.
const app = KIOSK ? 'kiosk-app' : 'heelrise-app';
document.body.prepend(document.createElement(window.top === window.self ? app : 'framed-notice'));
if (KIOSK && window.top === window.self) document.body.append(document.createElement('staff-door'));
