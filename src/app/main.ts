import { storeNoTrial } from './backend-memory.ts';
import { KIOSK } from './kiosk.ts';
import { startLanguage } from './language.ts';
import '../components/framed-notice.ts';
import '../components/heelrise-app.ts';

if (KIOSK) storeNoTrial();
void startLanguage();
// A page cannot forbid to be framed; only a header can, and not every host sends one.
document.body.prepend(
  document.createElement(window.top === window.self ? 'heelrise-app' : 'framed-notice'),
);
