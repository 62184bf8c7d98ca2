import '@/components/style/tokens.css';
import '@/components/style/base.css';
import '@/components/style/sample.css';
import { render } from 'preact';
import { SamplePage } from '@/components/start/SamplePage';
import { answerAsSample } from '@/utils/browser/sample';
import { sampleAddress } from '@/utils/evidence/sample';
import { sampleWords } from '@/utils/i18n/sample';
import { readPage } from '@/utils/page/read';

const language = new URLSearchParams(location.search).get('language') === 'en' ? 'en' : 'vi';
const root = document.getElementById('app');

document.documentElement.lang = language;
document.title = sampleWords[language].title;
if (root) render(<SamplePage s={sampleWords[language]} />, root);
answerAsSample(() => readPage(document, sampleAddress, { clock: () => performance.now() }));
