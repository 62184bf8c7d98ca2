import '@/components/style/index.css';
import { Settings } from '@/components/settings/Settings';
import { startApp } from '../wiring/start-app';

void startApp(<Settings />, { everything: true });
