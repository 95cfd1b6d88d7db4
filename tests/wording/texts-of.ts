/** Every text of the program: string literals, templates and JSX of the sources, by the parser of TypeScript; and the documents. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Node } from 'typescript/unstable/ast';
import {
  isExportDeclaration,
  isImportDeclaration,
  isJsxText,
  isLiteralTypeNode,
  isNoSubstitutionTemplateLiteral,
  isStringLiteral,
  isTemplateExpression,
} from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

const root = join(import.meta.dirname, '..', '..');

export interface Text {
  /** `cli/program.ts:12`. */
  at: string;
  words: string;
}

/** Two words with a space between them: a single word is a name or a key. */
const PROSE = /\p{L}[\p{P}\p{S}]* +[\p{P}\p{S}]*\p{L}/u;

/** The texts in the sources under `folders`, templates with `…` for what is put in. */
export function sourceTexts(folders: readonly string[]): Text[] {
  const api = new API({ cwd: root });
  try {
    const [project] = api.updateSnapshot({ openProject: join(root, 'tsconfig.json') }).getProjects();
    if (!project) throw new Error('tsconfig.json is no project');
    const { program } = project;
    return program.getSourceFileNames().flatMap(name => {
      const path = relative(root, name);
      const file = folders.some(folder => path.startsWith(`${folder}/`)) && program.getSourceFile(name);
      return file ? textsIn(path, file.text, file) : [];
    });
  } finally {
    api.close();
  }
}

function textsIn(path: string, source: string, file: Node): Text[] {
  const texts: Text[] = [];
  const add = (node: Node, words: string) => {
    const line = source.slice(0, node.end).split('\n').length;
    if (PROSE.test(words)) texts.push({ at: `${path}:${line}`, words: words.replace(/\s+/g, ' ') });
  };
  const visit = (node: Node): void => {
    if (isImportDeclaration(node) || isExportDeclaration(node) || isLiteralTypeNode(node)) return;
    if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node) || isJsxText(node))
      add(node, node.text);
    if (isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      add(node, parts.join('…'));
    }
    node.forEachChild(visit);
  };
  visit(file);
  return texts;
}

/** The paragraphs of Markdown files, without code. */
export function documentTexts(): Text[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name.replaceAll('\\', '/')}`);
  return ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs].flatMap(path =>
    proseOf(path, readFileSync(join(root, path), 'utf8')),
  );
}

/** Code blocks keep their lines, so that a place in the text is the place in the file. */
export function proseOf(path: string, markdown: string): Text[] {
  const prose = markdown
    .replace(/^( *)```[^\n]*\n[\s\S]*?^\1```/gm, block => block.replace(/[^\n]/g, ''))
    .replace(/`[^`\n]*`/g, '`…`');
  let line = 1;
  return prose.split(/(\n{2,})/).flatMap(part => {
    const at = `${path}:${line}`;
    line += part.split('\n').length - 1;
    return PROSE.test(part) ? [{ at, words: part.replace(/\s+/g, ' ') }] : [];
  });
}
