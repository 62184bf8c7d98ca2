import { useFirstWords } from '../app';
import { Confidence } from '../ui/Confidence';

/** The confidence where a line has room to say what the number is: "confidence 7". */
export function SaidConfidence(props: {
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  readonly name: string;
}) {
  const t = useFirstWords();
  return (
    <Confidence {...props} inWords={(value) => (value === null ? t.confidence : t.confidenceShort(value))} />
  );
}
