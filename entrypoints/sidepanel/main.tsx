import '@/components/style/index.css';
import { Panel } from '@/components/Panel';
import { followPage } from '../wiring/follow-page';
import { makePage } from '../wiring/page';
import { startApp } from '../wiring/start-app';

void startApp(<Panel />, { begin: 'panel', makePage }).then((app) => app && followPage(app.page));
