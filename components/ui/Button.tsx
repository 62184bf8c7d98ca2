import type { ComponentChildren, RefObject } from 'preact';
import { Icon, type IconName } from './Icon';

interface ButtonProps {
  readonly children?: ComponentChildren;
  readonly icon?: IconName;
  /** Primary: the one thing to do here. Quiet: an icon or a word among text. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  /** Its name where it shows only an icon. */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly submit?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly onClick?: (event: MouseEvent) => void;
  /** Takes hold of the button, so that the focus can come back to it. */
  readonly self?: RefObject<HTMLButtonElement | null>;
}

export function Button({
  children,
  icon,
  look = 'plain',
  label,
  disabled,
  submit,
  pressed,
  expanded,
  onClick,
  self,
}: ButtonProps) {
  return (
    <button
      ref={self}
      type={submit ? 'submit' : 'button'}
      class={`button ${look}${children === undefined ? ' only-icon' : ''}`}
      aria-label={label}
      title={children === undefined ? label : undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}
