import { ChoiceMenu } from './choice-menu.tsx';

const choices = [
  { id: 'en', name: 'English', lang: 'en' },
  { id: 'ar', name: 'العربية', lang: 'ar' },
];

export default {
  'one of a few holds': (
    <ChoiceMenu label="Language" icon="language" choices={choices} chosen="ar" onChoose={() => {}} />
  ),
  'with words on the button': (
    <ChoiceMenu
      label="Take away"
      words="Take away"
      icon="export"
      choices={[
        {
          id: 'json',
          name: 'JSON',
          hint: 'Every value, for programs',
          href: '/api/instruments/1/export?as=json',
        },
      ]}
      onChoose={() => {}}
    />
  ),
};
