import { Link } from '@tanstack/react-router';
import { Confidence } from '../components/Confidence';
import { Contested, MoodLine } from '../components/Mood';
import { SentenceQuote } from '../components/Quote';
import { TypeGlyph } from '../components/TypeGlyph';
import { usePageTitle } from '../core/navigation';
import { vocabulary } from '../core/vocabulary';

const EXAMPLE = 'Northlight will open a laboratory in Ostmark next year, the firm said.';
const STATING = 'Northlight will open a laboratory in Ostmark';
const EXAMPLE_QUOTE = {
  sentence: { text: EXAMPLE, start: 0, end: EXAMPLE.length },
  quote: { text: STATING, start: 0, end: STATING.length },
};

export function ReadingPage() {
  usePageTitle('How to read');
  const types = vocabulary.types.filter((type) => !type.isAbstract);
  return (
    <article className="page prose">
      <h1 tabIndex={-1}>How to read these pages</h1>

      <h2>A claim is what one document states</h2>
      <p>
        Skein does not say what is true. It keeps what documents say: who does what with whom, each
        claim tied to the sentence that states it. The stating words are marked softly; the line
        below names the source, the date, the mood and, where the document names one, who reported
        it.
      </p>
      <SentenceQuote {...EXAMPLE_QUOTE} mood="planned" />
      <p>
        One click on a source opens the document at that sentence. <kbd>Esc</kbd> brings you back to
        where you were.
      </p>

      <h2>Mood: how it is said</h2>
      <p>A planned deal is not a deal; a denied one is kept, and shown as denied.</p>
      <dl className="legend">
        {vocabulary.moods.map((mood) => (
          <div key={mood.name}>
            <dt>
              <MoodLine mood={mood.name} /> {mood.label}
            </dt>
            <dd>{mood.description}.</dd>
          </div>
        ))}
      </dl>

      <h2>Independent origins</h2>
      <p>
        Ten papers that print one agency report are one origin, not ten. Wire copies, reprints and
        chains of citations are counted once, at the root that they come from. “3 independent
        origins” means that three such roots state it. What rests on one origin deserves a second
        look.
      </p>
      <p>
        <Contested /> stands where one origin states something and another denies it. Both are
        shown; neither is retired.
      </p>

      <h2>Confidence</h2>
      <p>
        The small bar <Confidence value={0.85} /> says how sure the reading is: the probability that
        the sentence states the claim. It says nothing about whether the claim is true. Its number
        shows on hover.
      </p>

      <h2>Right in tests</h2>
      <p>
        Skein was tested on passages that it had not seen. “Right in 69 % of test cases (54–81 %),
        finds 46 %” beside a kind of claim means: of 100 such claims that Skein shows, about 69 are
        what their document says, and of 100 that documents state, it shows about 46. With few test
        cases only their number is given. All figures are on the page{' '}
        <Link to="/quality">How often Skein is wrong</Link>.
      </p>

      <h2>Dates</h2>
      <p>
        The date in the line under a quote is the day of publication. “Holds in” is when, in the
        world, the claim is said to hold; where it is missing, the document does not say.
      </p>

      <h2>Traces</h2>
      <p>
        A trace reads from the top down. ↓ means that the upper entity is the subject of the claim,
        ↑ that the lower one is, ↕ that both are alike. A path is as strong as its weakest hop,
        which is marked.
      </p>

      <h2>Colour means type</h2>
      <p>
        Colour tells the type of an entity and nothing else; a shape and a letter say the same
        without colour.
      </p>
      <ul className="plain-list types">
        {types.map((type) => (
          <li key={type.name}>
            <TypeGlyph type={type.name} silent />
            <span>
              <b>{type.label}</b> <span className="quiet">{type.description}</span>
            </span>
          </li>
        ))}
      </ul>

      <h2>From the keyboard</h2>
      <p>
        Everything works with <kbd>Tab</kbd>, <kbd>Enter</kbd> and the arrow keys. <kbd>Esc</kbd>{' '}
        closes a preview and gives the focus back, and leaves a document for the page before it.
      </p>
    </article>
  );
}
