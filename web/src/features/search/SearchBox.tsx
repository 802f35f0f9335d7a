import { Trans, useLingui } from "@lingui/react/macro";
import { useCombobox } from "downshift";
import { type FormEvent, type KeyboardEvent, useId, useState } from "react";
import { searchKindWords } from "../../words/things";
import { useSuggestions } from "./useSuggestions";

type Props = { query: string; onSearch: (query: string) => void };

/** Where the words are typed, with completions. */
export function SearchBox({ query, onSearch }: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(query);
  const suggestions = useSuggestions(typed);
  const inputId = useId();
  const box = useCombobox({
    inputId,
    items: suggestions,
    inputValue: typed,
    selectedItem: null,
    itemToString: (suggestion) => suggestion?.text ?? "",
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputKeyDownEscape) setTyped(inputValue);
    },
    onStateChange: ({ type, selectedItem }) => {
      const chosen =
        type === useCombobox.stateChangeTypes.ItemClick ||
        type === useCombobox.stateChangeTypes.InputKeyDownEnter;
      if (chosen && selectedItem) {
        setTyped(selectedItem.text);
        onSearch(selectedItem.text);
      }
    },
  });
  const leaveEnterToTheForm = (event: KeyboardEvent) => {
    if (event.key === "Enter" && box.highlightedIndex === -1) {
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    }
  };
  const open = box.isOpen && suggestions.length > 0;
  const search = (event: FormEvent) => {
    event.preventDefault();
    box.closeMenu();
    onSearch(typed.trim());
  };
  return (
    <search>
      <form className="co-search" onSubmit={search}>
        <label className="usa-label co-search__label" htmlFor={inputId} {...box.getLabelProps()}>
          <Trans>Search data elements, datasets, agencies, agreements, projects and law</Trans>
        </label>
        <div className="co-search__row">
          <div className="co-search__field">
            <input
              className="usa-input"
              maxLength={500}
              autoCapitalize="off"
              spellCheck="false"
              {...box.getInputProps({
                "aria-expanded": open,
                onKeyDown: leaveEnterToTheForm,
                onChange: (event) => setTyped(event.currentTarget.value),
              })}
            />
            <ul
              className="co-suggestions"
              hidden={!open}
              {...box.getMenuProps({ "aria-label": t`Suggestions` })}
            >
              {suggestions.map((suggestion, index) => (
                <li
                  key={`${suggestion.kind} ${suggestion.text}`}
                  className={index === box.highlightedIndex ? "co-suggestions__item--at" : ""}
                  {...box.getItemProps({ item: suggestion, index })}
                >
                  <span>{suggestion.text}</span>{" "}
                  <span className="co-suggestions__kind">{t(searchKindWords[suggestion.kind])}</span>
                </li>
              ))}
            </ul>
          </div>
          <button type="submit" className="usa-button">
            <Trans>Search</Trans>
          </button>
        </div>
      </form>
    </search>
  );
}
