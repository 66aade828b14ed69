import { startLanguage } from '../../../src/app/page/language.ts';
import '../../../src/styles/page.css';
import './pattern-gallery.ts';

void startLanguage();
