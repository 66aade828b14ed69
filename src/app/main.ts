import { startLanguage } from './language.ts';
import '../components/heelrise-app.ts';

void startLanguage();
