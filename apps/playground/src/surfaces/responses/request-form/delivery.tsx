import { Toggle } from '../../../controls/toggle.tsx';
import type { FieldsProps } from '../../surface.ts';

/** How the reply comes back, and whether it is kept. */
export function Delivery({ body, onField }: FieldsProps) {
  const background = body['background'] === true;
  return (
    <div className="flex flex-col gap-1">
      <Toggle
        label="Stream"
        name="stream"
        hint="Events as they are made, instead of one reply at the end"
        checked={body['stream'] === true}
        onChecked={(stream) => onField('stream', stream || undefined)}
      />
      <Toggle
        label="Store"
        name="store"
        hint={
          background
            ? 'A background response has to be stored'
            : 'Keep the response, so that it can be continued and retrieved'
        }
        checked={body['store'] !== false}
        disabled={background && body['store'] !== false}
        onChecked={(store) => onField('store', store ? undefined : false)}
      />
      <Toggle
        label="Background"
        name="background"
        hint="Go on when the connection closes; ask for the result later"
        checked={background}
        onChecked={(on) => onField('background', on || undefined)}
      />
    </div>
  );
}
