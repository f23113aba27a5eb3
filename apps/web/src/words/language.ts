/** The languages of the interface: code, own name, direction, and the locale that numbers and dates follow. */
export const languages = {
  en: { name: 'English', direction: 'ltr', locale: 'en-GB' },
  fr: { name: 'Français', direction: 'ltr', locale: 'fr-FR' },
  ar: { name: 'العربية', direction: 'rtl', locale: 'ar-u-nu-latn' },
} as const;

export type Language = keyof typeof languages;

export function isLanguage(code: string | null): code is Language {
  return code !== null && Object.hasOwn(languages, code);
}
