import { defineUnlistedScript } from '#imports';
import type { Beforehand } from '@/utils/page/languages/pack';
import { learnNumbers } from '@/utils/page/number/locale';
import type { Move } from '@/utils/page/taught/overlay';
import type { Picker, PickerWords } from '@/utils/page/taught/picker';
import { startPicker } from '@/utils/page/taught/picker';
import { shadowsIn, type World } from '@/utils/page/shadow';
import { readTaught, type Wanted } from '@/utils/page/taught/taught';

/** Injected on the user's gesture; then spoken to by name from the same isolated world, which the page cannot enter. */
export default defineUnlistedScript({
  globalName: true,
  main() {
    const { okrailLanguage: handed } = globalThis as Beforehand;
    if (handed) learnNumbers(handed.language, handed.numbers);
    const sight = () => shadowsIn(globalThis as World);
    let picker: Picker | undefined;
    Object.assign(globalThis, {
      okrailPicker: {
        read: (wanted: readonly Wanted[]) =>
          readTaught(document, wanted, { clock: () => performance.now(), shadowOf: sight() }),
        pick(words: PickerWords) {
          picker?.move('leave');
          picker = startPicker(document, words, { shadowOf: sight() });
          return picker.done;
        },
        move: (move: Move) => picker?.move(move) ?? '',
      },
    });
    return true;
  },
});
