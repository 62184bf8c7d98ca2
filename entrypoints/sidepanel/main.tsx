import '@/components/style/index.css';
import { Panel } from '@/components/Panel';
import { followPage } from '../wiring/follow-page';
import { startApp } from '../wiring/start-app';

void startApp(<Panel />, { light: true }).then((app) => app && followPage(app.page));
