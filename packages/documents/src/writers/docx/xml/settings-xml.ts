import { element, type Xml } from '../../xml.ts';
import { rootOf, saying, told } from './names.ts';

/** `settings.xml`: what is typed into a file with tracked changes is tracked as well. */
export function settingsXml({ tracked }: { readonly tracked: boolean }): Xml {
  return rootOf(
    'w:settings',
    tracked ? element('w:trackRevisions') : null,
    saying('w:defaultTabStop', 475),
    element('w:footnotePr', {}, told('w:footnote', { id: -1 }), told('w:footnote', { id: 0 })),
    element(
      'w:compat',
      {},
      told('w:compatSetting', {
        name: 'compatibilityMode',
        uri: 'http://schemas.microsoft.com/office/word',
        val: 15,
      }),
    ),
    told('w:themeFontLang', { val: 'en-GB', bidi: 'ar-SA' }),
    saying('w:decimalSymbol', '.'),
    saying('w:listSeparator', ','),
  );
}
