import { storeNoTrial } from './page/backend-memory.ts';
import { KIOSK } from './page/kiosk.ts';
import { startLanguage } from './page/language.ts';
import '../components/app/framed-notice.ts';
import '../components/app/heelrise-app.ts';

if (KIOSK) storeNoTrial();
void startLanguage();
// A page cannot forbid to be framed; only a header can, and not every host sends one.
document.body.prepend(
  document.createElement(window.top === window.self ? 'heelrise-app' : 'framed-notice'),
);
