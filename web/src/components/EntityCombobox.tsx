import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { EntityRef, Suggestion } from '../api/contract.generated';
import { queries } from '../api/queries';
import { entityType } from '../core/vocabulary';
import { count } from '../core/words';
import { TypeGlyph } from './TypeGlyph';

interface Props {
  label: string;
  hideLabel?: boolean;
  placeholder?: string;
  /** The text that the field starts with, and returns to when the owner changes it. */
  initial?: string;
  autoFocus?: boolean;
  onPick(entity: EntityRef): void;
  /** Enter without a chosen suggestion; where it is absent, Enter picks the best one. */
  onSubmit?(text: string): void;
  className?: string;
  children?: ReactNode;
}

const REST_BEFORE_ASKING = 120;

function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(value), REST_BEFORE_ASKING);
    return () => window.clearTimeout(timer);
  }, [value]);
  return rested;
}

/** A field that suggests entities while one types: the combobox pattern of the ARIA guide. */
export function EntityCombobox({
  label,
  hideLabel,
  placeholder,
  initial = '',
  autoFocus,
  onPick,
  onSubmit,
  className,
  children,
}: Props) {
  const [text, setText] = useState(initial);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const asked = useRested(text.trim());
  const { data, isPlaceholderData } = useQuery({
    ...queries.suggest(asked),
    enabled: open && asked !== '',
  });
  const fresh = asked === text.trim() && !isPlaceholderData;
  const suggestions = (text.trim() && data?.suggestions) || [];
  const shown = open && suggestions.length > 0;

  useEffect(() => setText(initial), [initial]);

  function pick({ entity }: Suggestion) {
    setText(entity.name);
    setOpen(false);
    setActive(-1);
    onPick(entity);
  }

  function onEnter() {
    const chosen = suggestions[active] ?? (!onSubmit && fresh ? suggestions[0] : undefined);
    if (shown && chosen) return pick(chosen);
    if (text.trim() && onSubmit) {
      setOpen(false);
      onSubmit(text.trim());
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const last = suggestions.length - 1;
    switch (event.key) {
      case 'ArrowDown':
        event.preventDefault();
        setOpen(true);
        setActive(active >= last ? -1 : active + 1);
        break;
      case 'ArrowUp':
        event.preventDefault();
        setOpen(true);
        setActive(active < 0 ? last : active - 1);
        break;
      case 'Enter':
        event.preventDefault();
        onEnter();
        break;
      case 'Escape':
        if (!open && !text) return;
        event.preventDefault();
        if (shown) setOpen(false);
        else setText(onSubmit ? '' : initial);
        setActive(-1);
        break;
    }
  }

  function onBlur() {
    setOpen(false);
    setActive(-1);
    if (!onSubmit) setText(initial);
  }

  return (
    <div className={`combobox ${className ?? ''}`}>
      <label htmlFor={`${id}field`} className={hideLabel ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <div className="combobox-field">
        <input
          ref={input}
          id={`${id}field`}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}list`}
          aria-activedescendant={shown && active >= 0 ? `${id}option${active}` : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={200}
          value={text}
          placeholder={placeholder}
          autoFocus={autoFocus}
          onChange={(event) => {
            setText(event.target.value);
            setActive(-1);
            setOpen(true);
          }}
          onFocus={(event) => !onSubmit && event.target.select()}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        />
        {children}
      </div>
      <ul id={`${id}list`} role="listbox" aria-label={`${label}: suggestions`} hidden={!shown}>
        {suggestions.map((suggestion, index) => (
          <li
            key={suggestion.entity.id}
            id={`${id}option${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(suggestion)}
            onPointerMove={() => setActive(index)}
          >
            <TypeGlyph type={suggestion.entity.type} silent />
            <span className="option-name">
              {suggestion.entity.name}
              {suggestion.matched !== suggestion.entity.name && (
                <span className="quiet"> {suggestion.matched}</span>
              )}
            </span>
            <span className="quiet">
              {entityType(suggestion.entity.type).label} · {count(suggestion.claims, 'claim')}
            </span>
          </li>
        ))}
      </ul>
      <div role="status" className="visually-hidden">
        {shown && count(suggestions.length, 'suggestion')}
      </div>
    </div>
  );
}
