import type { ActivityKind } from '../activity/content.ts';

/** What a made-up line is about: its words say "Sample" on their face. `area` is a theme of the lists. */
export interface SampleTitle {
  readonly title: string;
  readonly language: 'en' | 'fr' | 'ar';
  readonly kind: ActivityKind;
  readonly area: string;
  readonly cluster: 'political' | 'economic' | 'social';
}

const line = (
  cluster: SampleTitle['cluster'],
  area: string,
  kind: ActivityKind,
  title: string,
  language: SampleTitle['language'] = 'en',
): SampleTitle => ({ title: `${MARKS[language]}${title}`, language, kind, area, cluster });

const MARKS = { en: 'Sample: ', fr: 'Exemple (Sample) : ', ar: 'نموذج (Sample): ' } as const;

/** Lines of the matrix before the one that is closing; the last three are carried over into it. */
export const earlierTitles: readonly SampleTitle[] = [
  line('political', 'mediation', 'study', 'study of earlier mediation'),
  line('economic', 'tourism', 'meeting', 'meeting of tourism offices'),
  line('political', 'mediation', 'training', 'course for young mediators'),
  line('economic', 'trade-and-investment', 'joint project', 'shared list of trade rules'),
  line('social', 'education', 'exchange of information', 'échange entre écoles', 'fr'),
];

/** Lines of the matrix that is closing. */
export const closingTitles: readonly SampleTitle[] = [
  line('political', 'mediation', 'training', 'workshop for mediators'),
  line('political', 'peace-and-security', 'meeting', 'yearly talks on early warning'),
  line('political', 'disarmament', 'exchange of information', 'exchange on safe storage'),
  line('political', 'counter-terrorism', 'capacity-building', 'course on border data'),
  line('political', 'governance', 'technical cooperation', 'help with electoral rolls'),
  line('political', 'human-rights', 'training', 'formation pour observateurs', 'fr'),
  line('political', 'crime', 'study', 'study of asset recovery'),
  line('political', 'dialogue-of-civilizations', 'meeting', 'round table of cities'),
  line('political', 'religious-tolerance', 'awareness', 'حملة عن التسامح', 'ar'),
  line('political', 'women', 'capacity-building', 'network of women mediators'),
  line('political', 'refugees-and-migration', 'joint project', 'desk for host communities'),
  line('political', 'peacebuilding', 'joint project', 'local peace councils'),
  line('political', 'children-and-youth', 'training', 'summer school for young envoys'),
  line('political', 'islamophobia', 'study', 'dictionary of respectful words'),
  line('political', 'mediation', 'technical cooperation', 'archive of agreements'),
  line('political', 'governance', 'exchange of information', 'échange entre médiateurs publics', 'fr'),
  line('political', 'disaster-risk', 'capacity-building', 'joint exercise of crisis cells'),
  line('political', 'peacekeeping', 'training', 'course on local languages'),
  line('political', 'crime', 'meeting', 'meeting of prosecutors'),
  line('economic', 'trade-and-investment', 'meeting', 'forum of small traders'),
  line('economic', 'trade-and-investment', 'training', 'course on origin certificates'),
  line('economic', 'finance', 'study', 'study of small loans'),
  line('economic', 'finance', 'capacity-building', 'تدريب على التمويل الصغير', 'ar'),
  line('economic', 'agriculture-and-food', 'joint project', 'seed store of three valleys'),
  line('economic', 'agriculture-and-food', 'technical cooperation', 'help with grain statistics'),
  line('economic', 'energy', 'joint project', 'solar pumps for wells'),
  line('economic', 'energy', 'exchange of information', 'map of mini-grids'),
  line('economic', 'transport', 'study', 'étude des corridors', 'fr'),
  line('economic', 'tourism', 'awareness', 'guide to quiet places'),
  line('economic', 'science-and-technology', 'exchange of information', 'shared list of laboratories'),
  line('economic', 'industry-and-human-capacity', 'training', 'apprentice exchange'),
  line('economic', 'poverty', 'joint project', 'savings groups in markets'),
  line('economic', 'sustainable-development', 'study', 'common set of indicators'),
  line('economic', 'climate-change', 'technical cooperation', 'help with climate plans'),
  line('economic', 'oceans-and-water', 'joint project', 'river gauges'),
  line('economic', 'environment', 'awareness', 'يوم الشجرة', 'ar'),
  line('economic', 'small-island-states', 'technical cooperation', 'tide tables for islands'),
  line('economic', 'south-south', 'exchange of information', 'directory of experts'),
  line('economic', 'capacity-building', 'capacity-building', 'school for statisticians'),
  line('economic', 'economic-development', 'meeting', 'conférence sur les marchés', 'fr'),
  line('social', 'education', 'joint project', 'shared reader for schools'),
  line('social', 'education', 'training', 'course for head teachers'),
  line('social', 'health', 'joint project', 'mobile eye clinic'),
  line('social', 'health', 'capacity-building', 'training of midwives'),
  line('social', 'health', 'exchange of information', 'weekly vaccine bulletin'),
  line('social', 'culture-and-heritage', 'technical cooperation', 'حفظ المخطوطات', 'ar'),
  line('social', 'culture-and-heritage', 'study', 'inventory of crafts'),
  line('social', 'languages', 'joint project', 'glossary in three languages'),
  line('social', 'humanitarian', 'training', 'course on relief logistics'),
  line('social', 'humanitarian', 'joint project', 'common warehouse'),
  line('social', 'disaster-risk', 'awareness', 'flood drills in schools'),
  line('social', 'children-and-youth', 'meeting', 'youth assembly'),
  line('social', 'women', 'capacity-building', 'réseau de coopératives', 'fr'),
  line('social', 'sport', 'awareness', 'friendly games'),
  line('social', 'population', 'study', 'study of ageing'),
  line('social', 'technical-cooperation', 'other', 'loan of a printing press'),
  line('social', 'refugees-and-migration', 'technical cooperation', 'evening classes in camps'),
];

/** Lines of the draft that comes after it. */
export const draftTitles: readonly SampleTitle[] = [
  line('political', 'mediation', 'training', 'second course for mediators'),
  line('political', 'governance', 'study', 'study of open budgets'),
  line('political', 'women', 'capacity-building', 'mentors for women mediators'),
  line('political', 'children-and-youth', 'meeting', 'مجلس الشباب', 'ar'),
  line('political', 'peace-and-security', 'exchange of information', 'early warning bulletin'),
  line('economic', 'energy', 'joint project', 'solar pumps, second stage'),
  line('economic', 'trade-and-investment', 'training', 'course on online markets'),
  line('economic', 'finance', 'technical cooperation', 'help with payment systems'),
  line('economic', 'agriculture-and-food', 'study', 'étude des sols', 'fr'),
  line('economic', 'climate-change', 'capacity-building', 'summer school on drought'),
  line('social', 'education', 'joint project', 'shared reader, second volume'),
  line('social', 'health', 'training', 'course for school nurses'),
  line('social', 'culture-and-heritage', 'exchange of information', 'atlas of crafts'),
  line('social', 'humanitarian', 'joint project', 'common warehouse, new roof'),
  line('social', 'sport', 'awareness', 'friendly games, second year'),
  line('social', 'languages', 'technical cooperation', 'glossary online'),
];
