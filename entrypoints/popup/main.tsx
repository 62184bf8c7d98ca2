import '@/components/style/popup-index.css';
import { Popup } from '@/components/popup/Popup';
import { announceChange } from '@/utils/browser/changes';
import { startApp } from '../wiring/start-app';

// The click that opened the popup lets the panel see the page too: it looks again.
void startApp(<Popup />, { begin: 'popup' }).then(() => announceChange([]));
