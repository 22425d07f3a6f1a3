interface ThemeChoiceProps { legend: string; auto: string; light: string; dark: string }

/**
 * Which paper to read on. The radios act by themselves through `:has()` (tokens.css); a small script keeps the choice
 * from page to page where there is one. Uncontrolled, so that the script may tick a radio before React wakes up.
 */
export function ThemeChoice({ legend, auto, light, dark }: ThemeChoiceProps) {
  return (
    <fieldset className="theme-choice">
      <legend>{legend}</legend>
      <label><input type="radio" name="theme" id="theme-auto" value="auto" defaultChecked />{auto}</label>
      <label><input type="radio" name="theme" id="theme-light" value="light" />{light}</label>
      <label><input type="radio" name="theme" id="theme-dark" value="dark" />{dark}</label>
    </fieldset>
  )
}
