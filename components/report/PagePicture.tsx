import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from '../app';

/** The small screenshot of a page, where this machine has one. */
export function PagePicture({
  evidence,
  version,
}: {
  readonly evidence: string;
  readonly version: string | null;
}) {
  const { outside } = useApp();
  const source = useSignal<string | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    void outside.pictureOf(evidence).then((image) => {
      if (image && !gone) source.value = URL.createObjectURL(image);
    });
    return () => {
      gone = true;
      if (source.value) URL.revokeObjectURL(source.value);
    };
  }, [evidence, version]);
  return source.value ? <img class="page-picture" src={source.value} alt="" /> : null;
}
