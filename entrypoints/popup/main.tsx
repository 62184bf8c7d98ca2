import '@/components/style/index.css';
import { Popup } from '@/components/popup/Popup';
import { startApp } from '../wiring/start-app';

void startApp(<Popup />);
