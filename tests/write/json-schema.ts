/** As much of JSON Schema as the schema of the comparison uses. A keyword that is not known here fails the test. */

export interface Schema {
  [keyword: string]: unknown;
}

const SAID: readonly string[] = ['$schema', '$id', '$defs', 'title', 'description'];

/** Every place where a value does not follow a schema. */
export function violations(schema: Schema, value: unknown, path = '', root = schema): string[] {
  const at = (reason: string) => `${path || '/'}: ${reason}`;
  return Object.entries(schema).flatMap(([keyword, wanted]): string[] => {
    if (SAID.includes(keyword)) return [];
    switch (keyword) {
      case '$ref':
        return violations(defined(root, String(wanted)), value, path, root);
      case 'const':
        return value === wanted ? [] : [at(`is not ${String(wanted)}`)];
      case 'enum':
        return (wanted as unknown[]).includes(value) ? [] : [at('is not one of the values')];
      case 'type':
        return [wanted].flat().includes(typeOf(value)) ||
          ([wanted].flat().includes('number') && typeOf(value) === 'integer')
          ? []
          : [at(`is ${typeOf(value)}`)];
      case 'minimum':
        return typeof value === 'number' && value < Number(wanted) ? [at('is too small')] : [];
      case 'maximum':
        return typeof value === 'number' && value > Number(wanted) ? [at('is too large')] : [];
      case 'minLength':
        return typeof value === 'string' && value.length < Number(wanted) ? [at('is too short')] : [];
      case 'required':
        return (wanted as string[])
          .filter(key => !keysOf(value).includes(key))
          .map(key => at(`has no \`${key}\``));
      case 'additionalProperties':
        return keysOf(value)
          .filter(key => !keysOf(schema.properties).includes(key))
          .map(key => at(`may not have \`${key}\``));
      case 'properties':
        return keysOf(value).flatMap(key => {
          const inner = (wanted as Record<string, Schema>)[key];
          return inner
            ? violations(inner, (value as Record<string, unknown>)[key], `${path}/${key}`, root)
            : [];
        });
      case 'items':
        return Array.isArray(value)
          ? value.flatMap((item, index) => violations(wanted as Schema, item, `${path}/${index}`, root))
          : [];
      case 'minItems':
        return Array.isArray(value) && value.length < Number(wanted)
          ? [at(`has fewer than ${wanted} items`)]
          : [];
      case 'anyOf':
        return (wanted as Schema[]).some(one => violations(one, value, path, root).length === 0)
          ? []
          : [at('is none of what it may be')];
      default:
        throw new Error(`This check does not know the keyword ${keyword}`);
    }
  });
}

function defined(root: Schema, reference: string): Schema {
  const name = reference.replace('#/$defs/', '');
  const found = (root.$defs as Record<string, Schema> | undefined)?.[name];
  if (!found) throw new Error(`The schema defines no ${reference}`);
  return found;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

const keysOf = (value: unknown) => (typeOf(value) === 'object' ? Object.keys(value as object) : []);
