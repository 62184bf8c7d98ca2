import '@/components/style/index.css';
import '@/components/style/report.css';
import '@/components/style/help.css';
import { HelpPage } from '@/components/help/HelpPage';
import { languages } from '@/utils/okr/member';
import { startApp } from '../wiring/start-app';

const asked = new URLSearchParams(location.search).get('language');

void startApp(<HelpPage language={languages.find((each) => each === asked)} />);
