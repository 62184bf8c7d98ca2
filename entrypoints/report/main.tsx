import '@/components/style/index.css';
import '@/components/style/report.css';
import { ReportPage } from '@/components/report/ReportPage';
import { startApp } from '../wiring/start-app';

void startApp(<ReportPage />, { everything: true });
