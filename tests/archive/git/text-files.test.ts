import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFiles } from '../../../src/archive/git/text-files.ts';
import { readMarkdown, writeMarkdown, writeMarkdownBody } from '../../../src/document/index.ts';
import { arbitraryDraft } from '../../helpers/arbitrary-draft.ts';
import { shipped } from '../../helpers/drafts.ts';

const draftOf = (body: string) => readMarkdown(`---\nformat: treaty-diff/1\n---\n\n${body}`);
const pathsOf = (body: string) => textFiles(draftOf(body)).map(({ path }) => path);

describe('the words of a draft, one file an article', () => {
  it('are named by kind and number, fifty articles a folder', () => {
    expect(
      pathsOf(
        '# Title\n\n## Preamble\n\nWords,\n\n## Chapter I — One\n\n### Article 1\n\nWords.\n\n### Article 60 bis — Reports\n\nWords.\n\n---\n\nDone at Ville.\n\n## Annex I — Forms\n\n### Article 1\n\nWords.\n\n[^1]: A note.\n',
      ),
    ).toEqual([
      'title.md',
      'preamble.md',
      'chapters/chapter-i.md',
      'articles/001-050/article-001.md',
      'articles/051-100/article-060-bis.md',
      'closing.md',
      'annexes/annex-i/annex-i.md',
      'annexes/annex-i/articles/001-050/article-001.md',
      'notes.md',
    ]);
  });

  it('give two articles with one number a file each', () => {
    expect(pathsOf('## Article 5\n\nOne.\n\n## Article 5\n\nTwo.\n')).toEqual([
      'articles/001-050/article-005.md',
      'articles/001-050/article-005.2.md',
    ]);
  });

  it('are the canonical text, put behind each other', () => {
    fc.assert(
      fc.property(arbitraryDraft, draft => {
        const joined = textFiles(draft)
          .map(({ content }) => content)
          .join('');
        expect(joined).toBe(writeMarkdownBody(draft));
        expect(writeMarkdown(draft).endsWith(joined)).toBe(true);
      }),
    );
  });

  it('of a restatement begin with the line that says so', () => {
    const [title] = textFiles(shipped('un-cybercrime', '2024-08'));
    expect(title?.content).toContain('> *Restatement');
  });

  it('never lead anywhere, whatever a label says', () => {
    const label = fc.oneof(
      fc.constantFrom(
        '../../x',
        '/etc/passwd',
        '.git/hooks/pre-commit',
        '..\\..',
        'CON',
        '\u202e1',
        '1/../..',
      ),
      fc.string({ maxLength: 30 }).map(text => text.replace(/[\n\r]/g, ' ')),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('Article', 'Annex', 'Chapter', ''), label), { maxLength: 4 }),
        labels => {
          const body = labels.map(([kind, number]) => `## ${kind} ${number} —\n\nWords.`).join('\n\n');
          for (const path of pathsOf(`${body}\n`))
            expect(path).toMatch(/^[\p{L}\p{N}-]+(?:\/[\p{L}\p{N}-]+)*(?:\.\d+)?\.md$/u);
        },
      ),
    );
  });
});
