import { ParagraphNumber } from './paragraph-number.tsx';

export default {
  'as the language of the text writes it': (
    <>
      <ParagraphNumber number="12" address="OP12" language="en" anchor="OP12" />
      <ParagraphNumber number="12" address="OP12" language="ar" anchor="OP12-ar" />
      <ParagraphNumber number={null} address="PP3" language="fr" anchor="PP3" />
    </>
  ),
};
