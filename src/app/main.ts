import { startOffline } from './install/start-offline.ts';
import { storeNoTrial } from './page/backend-memory.ts';
import { KIOSK } from './page/kiosk.ts';
import { startLanguage } from './page/language.ts';
import '../components/app/framed-notice.ts';
import '../components/app/heelrise-app.ts';

if (KIOSK) storeNoTrial();
void startLanguage();
if (window.top === window.self) startOffline();
// A page cannot forbid to be framed; only a header can, and not every host sends one.
document.body.prepend(
  document.createElement(window.top === window.self ? 'heelrise-app' : 'framed-notice'),
);
