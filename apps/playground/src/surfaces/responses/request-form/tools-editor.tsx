import { Plus, Trash2 } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Skeleton } from '../../../controls/skeleton.tsx';
import { Button } from '../../../controls/button.tsx';
import { controlClass, Field } from '../../../controls/field.tsx';
import { IconButton } from '../../../controls/icon-button.tsx';
import { JsonView } from '../../../controls/json-view.tsx';
import { Select } from '../../../controls/select.tsx';
import { Toggle } from '../../../controls/toggle.tsx';
import { JsonField } from '../../../editor/json-field.tsx';
import { setBrokenField } from '../../../workbench/draft-store.ts';
import { useSurfaceId } from '../../../workbench/surface-context.ts';
import type { FieldsProps } from '../../surface.ts';

const FileSearchFields = lazy(() => import('./file-search-fields.tsx'));

const searchResults = 'file_search_call.results';

type Tool = Readonly<Record<string, unknown>>;

/** Properties of the tools editor. */
export interface ToolsEditorProps extends FieldsProps {
  /** Where the parameters of a tool stand in the body. Default: where Responses has them. */
  readonly parameters?: (index: number) => string;
  /** Whether the API itself runs tools, such as file search. Default: true. */
  readonly hosted?: boolean;
}

/** The tools that the model may call, and whether it must. */
export function ToolsEditor(props: ToolsEditorProps) {
  const { body, onField, parameters = parametersPath, hosted = true } = props;
  const surface = useSurfaceId();
  const tools = toolsOf(body);
  const set = (next: readonly Tool[]) => onField('tools', next.length === 0 ? undefined : next);
  const remove = (index: number) => {
    // The paths of the tools behind it change, and so would those of their broken texts.
    tools.forEach((_, at) => setBrokenField(surface, parameters(at)));
    set(tools.toSpliced(index, 1));
    if (tools.length === 1) onField('tool_choice', undefined);
  };
  const addFileSearch = () => {
    set([...tools, { type: 'file_search', vector_store_ids: [] }]);
    // Without its passages a citation could not be opened.
    onField('include', withResults(body['include']));
  };
  return (
    <>
      {tools.length === 0 && (
        <p className="text-xs text-muted">
          A function tool lets the model ask your program for something, such as the weather.
        </p>
      )}
      {tools.map((tool, index) => (
        // Tools have no id of their own, and a name changes while it is typed.
        <ToolCard
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          index={index}
          path={parameters(index)}
          tool={tool}
          onTool={(next) => set(tools.with(index, next))}
          onRemove={() => remove(index)}
        />
      ))}
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={() => set([...tools, newTool(tools)])}>
          <Plus size={14} aria-hidden />
          Add function
        </Button>
        {hosted && (
          <Button onClick={addFileSearch}>
            <Plus size={14} aria-hidden />
            Add file search
          </Button>
        )}
        {tools.length > 0 && <ToolChoice body={body} onField={onField} tools={tools} />}
      </div>
    </>
  );
}

/** What the closed section says. */
export function toolsSummary(body: FieldsProps['body']): string {
  return toolsOf(body)
    .map((tool) => String(tool['name'] ?? tool['type']))
    .join(', ');
}

interface ToolCardProps {
  readonly index: number;
  /** Where its parameters stand in the body. */
  readonly path: string;
  readonly tool: Tool;
  readonly onTool: (tool: Tool) => void;
  readonly onRemove: () => void;
}

function ToolCard({ index, path, tool, onTool, onRemove }: ToolCardProps) {
  const isFunction = tool['type'] === 'function';
  return (
    <div className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-3">
      <div className="flex items-center gap-2">
        <span className="rounded-sm bg-violet-soft px-1.5 font-mono text-2xs leading-5 text-violet">
          {String(tool['type'])}
        </span>
        <IconButton
          icon={Trash2}
          label={`Remove tool ${String(tool['name'] ?? index + 1)}`}
          onClick={onRemove}
          className="ml-auto"
        />
      </div>
      {isFunction ? (
        <FunctionFields path={path} tool={tool} onTool={onTool} />
      ) : tool['type'] === 'file_search' ? (
        <Suspense fallback={<Skeleton lines={2} />}>
          <FileSearchFields tool={tool} onTool={onTool} />
        </Suspense>
      ) : (
        <>
          <JsonView value={tool} className="max-h-40 overflow-auto" />
          <p className="text-2xs text-faint">Edit this tool in the JSON view.</p>
        </>
      )}
    </div>
  );
}

function FunctionFields({ path, tool, onTool }: Omit<ToolCardProps, 'onRemove' | 'index'>) {
  return (
    <>
      <div className="grid gap-3 tablet:grid-cols-[minmax(8rem,2fr)_3fr]">
        <Field label="Name">
          {(ids) => (
            <input
              {...ids}
              spellCheck={false}
              className={`${controlClass} h-8 font-mono text-xs`}
              value={String(tool['name'] ?? '')}
              onChange={(event) => onTool({ ...tool, name: event.target.value })}
            />
          )}
        </Field>
        <Field label="Description">
          {(ids) => (
            <input
              {...ids}
              className={`${controlClass} h-8`}
              placeholder="When the model should call it"
              value={String(tool['description'] ?? '')}
              onChange={(event) => onTool({ ...tool, description: event.target.value })}
            />
          )}
        </Field>
      </div>
      <JsonField
        label="Parameters"
        path={path}
        value={tool['parameters'] ?? null}
        onValue={(parameters) => onTool({ ...tool, parameters })}
      />
      <Toggle
        label="Strict"
        name="strict"
        hint="Arguments always match the schema"
        checked={tool['strict'] === true}
        onChecked={(strict) => onTool({ ...tool, strict })}
      />
    </>
  );
}

function ToolChoice({ body, onField, tools }: FieldsProps & { tools: readonly Tool[] }) {
  const choice = body['tool_choice'];
  const named = (choice as { name?: unknown } | undefined)?.name;
  const value = typeof named === 'string' ? `function:${named}` : String(choice ?? 'auto');
  const options = [
    { value: 'auto', label: 'The model decides' },
    { value: 'required', label: 'Must call a tool' },
    { value: 'none', label: 'Must not call a tool' },
    ...tools
      .filter((tool) => tool['type'] === 'function')
      .map(({ name }) => ({
        value: `function:${String(name)}`,
        label: `Must call ${String(name)}`,
      })),
  ];
  if (!options.some((option) => option.value === value))
    options.push({ value, label: 'As in the JSON' });
  const choose = (next: string) => {
    const name = next.startsWith('function:') ? next.slice('function:'.length) : undefined;
    onField('tool_choice', name === undefined ? next : { type: 'function', name });
  };
  return (
    <Select
      aria-label="Tool choice"
      options={options}
      value={value}
      onValue={choose}
      className="min-w-44 flex-1"
    />
  );
}

function withResults(include: unknown): readonly unknown[] {
  const before = Array.isArray(include) ? (include as unknown[]) : [];
  return before.includes(searchResults) ? before : [...before, searchResults];
}

function toolsOf(body: FieldsProps['body']): readonly Tool[] {
  return Array.isArray(body['tools']) ? (body['tools'] as Tool[]) : [];
}

function parametersPath(index: number): string {
  return `tools[${index}].parameters`;
}

function newTool(tools: readonly Tool[]): Tool {
  const names = new Set(tools.map((tool) => tool['name']));
  let name = 'my_function';
  for (let count = 2; names.has(name); count++) name = `my_function_${count}`;
  return {
    type: 'function',
    name,
    description: '',
    parameters: { type: 'object', properties: {}, required: [], additionalProperties: false },
    strict: true,
  };
}
