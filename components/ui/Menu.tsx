import { useId, useRef } from 'preact/hooks';
import { Button } from './Button';
import { Icon, type IconName } from './Icon';

export interface MenuChoice {
  readonly label: string;
  readonly icon: IconName;
  readonly run: () => void;
}

/** A button with a list of things to do. The popover closes itself by Escape and by a click elsewhere. */
export function Menu({
  label,
  icon = 'more',
  text,
  look = 'quiet',
  choices,
}: {
  readonly label: string;
  readonly icon?: IconName;
  readonly text?: string;
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly choices: readonly MenuChoice[];
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLSpanElement>(null);
  const open = () => {
    const box = button.current?.getBoundingClientRect();
    const popover = list.current;
    if (!box || !popover) return;
    popover.togglePopover();
    if (!popover.matches(':popover-open')) return;
    const below = box.bottom + popover.offsetHeight + 8 < innerHeight;
    popover.style.insetBlockStart = `${below ? box.bottom + 4 : Math.max(4, box.top - popover.offsetHeight - 4)}px`;
    popover.style.insetInlineStart = `${Math.max(4, Math.min(box.right - popover.offsetWidth, innerWidth - popover.offsetWidth - 4))}px`;
    popover.querySelector('button')?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || !list.current) return;
    event.preventDefault();
    const buttons = [...list.current.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };
  return (
    <>
      <span ref={button} class="menu-anchor">
        <Button look={look} icon={icon} label={label} onClick={open}>
          {text}
        </Button>
      </span>
      <div ref={list} id={id} popover="auto" class="menu" role="menu" aria-label={label} onKeyDown={move}>
        {choices.map((choice) => (
          <button
            key={choice.label}
            type="button"
            role="menuitem"
            onClick={() => {
              list.current?.hidePopover();
              choice.run();
            }}
          >
            <Icon name={choice.icon} />
            {choice.label}
          </button>
        ))}
      </div>
    </>
  );
}
