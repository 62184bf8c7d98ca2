import '@/components/style/index.css';
import '@/components/style/print.css';
import { PrintPage } from '@/components/week/PrintPage';
import { startApp } from '../wiring/start-app';

const asked = new URLSearchParams(location.search);

void startApp(<PrintPage week={asked.get('week') ?? ''} withPictures={asked.has('pictures')} />);
