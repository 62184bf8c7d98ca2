import { useId, useRef } from 'preact/hooks';
import { Button } from './Button';
import { Icon, type IconName } from './Icon';

export interface MenuChoice {
  readonly label: string;
  readonly icon: IconName;
  readonly run: () => void;
  /** A tick in the list rather than something to do; the list stays open. */
  readonly checked?: boolean;
  /** Choices of one group stand together under its name. */
  readonly group?: string;
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
  const groups = [...new Set(choices.map(({ group = '' }) => group))].map(
    (name) => [name, choices.filter(({ group = '' }) => group === name)] as const,
  );
  const item = ({ label: said, icon: sign, checked, run }: MenuChoice) => (
    <button
      key={said}
      type="button"
      role={checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
      {...(checked === undefined ? {} : { 'aria-checked': checked })}
      onClick={() => {
        if (checked === undefined) list.current?.hidePopover();
        run();
      }}
    >
      {checked === undefined ? (
        <Icon name={sign} />
      ) : (
        <span class="tick">{checked && <Icon name={sign} />}</span>
      )}
      {said}
    </button>
  );
  return (
    <>
      <span ref={button} class="menu-anchor">
        <Button look={look} icon={icon} label={label} onClick={open}>
          {text}
        </Button>
      </span>
      <div ref={list} id={id} popover="auto" class="menu" role="menu" aria-label={label} onKeyDown={move}>
        {groups.map(([name, members]) =>
          name === '' ? (
            members.map(item)
          ) : (
            <div key={name} role="group" aria-label={name}>
              <p aria-hidden="true">{name}</p>
              {members.map(item)}
            </div>
          ),
        )}
      </div>
    </>
  );
}
