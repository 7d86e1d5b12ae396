import type { Integer } from '../../../scalars.ts';
import type { ItemStatus } from './items.ts';

/** What the model wants done with the computer. */
export type ComputerAction =
  | ComputerActionClick
  | ComputerActionDoubleClick
  | ComputerActionDrag
  | ComputerActionKeypress
  | ComputerActionMove
  | ComputerActionScreenshot
  | ComputerActionScroll
  | ComputerActionType
  | ComputerActionWait;

/** Actions to carry out one after the other. */
export type ComputerActionList = ComputerAction[];

/** Press a mouse button once. */
export interface ComputerActionClick {
  type: 'click';
  /** Which button. */
  button: 'left' | 'right' | 'wheel' | 'back' | 'forward';
  /** Pixels from the left edge. */
  x: Integer;
  /** Pixels from the top edge. */
  y: Integer;
  /** Keys held meanwhile. */
  keys?: string[] | null;
}

/** Press the left mouse button twice. */
export interface ComputerActionDoubleClick {
  type: 'double_click';
  /** Keys held meanwhile. */
  keys: string[] | null;
  /** Pixels from the left edge. */
  x: Integer;
  /** Pixels from the top edge. */
  y: Integer;
}

/** Move the mouse with its button held. */
export interface ComputerActionDrag {
  type: 'drag';
  /** Points to pass, from where the button goes down to where it comes up. */
  path: ComputerActionDragPath[];
  /** Keys held meanwhile. */
  keys?: string[] | null;
}

/** A point on the screen. */
export interface ComputerActionDragPath {
  /** Pixels from the left edge. */
  x: Integer;
  /** Pixels from the top edge. */
  y: Integer;
}

/** Press keys together. */
export interface ComputerActionKeypress {
  type: 'keypress';
  /** Names of the keys, such as `CTRL` and `c`. */
  keys: string[];
}

/** Move the mouse. */
export interface ComputerActionMove {
  type: 'move';
  /** Pixels from the left edge. */
  x: Integer;
  /** Pixels from the top edge. */
  y: Integer;
  /** Keys held meanwhile. */
  keys?: string[] | null;
}

/** Take a picture of the screen. */
export interface ComputerActionScreenshot {
  type: 'screenshot';
}

/** Turn the wheel. */
export interface ComputerActionScroll {
  type: 'scroll';
  /** Pixels to the right. */
  scroll_x: Integer;
  /** Pixels down. */
  scroll_y: Integer;
  /** Where the mouse is: pixels from the left edge. */
  x: Integer;
  /** Where the mouse is: pixels from the top edge. */
  y: Integer;
  /** Keys held meanwhile. */
  keys?: string[] | null;
}

/** Type text. */
export interface ComputerActionType {
  type: 'type';
  /** The text. */
  text: string;
}

/** Wait a moment. */
export interface ComputerActionWait {
  type: 'wait';
}

/** Actions to carry out; answer with a `computer_call_output` that shows the screen. */
export interface ResponseComputerToolCall {
  type: 'computer_call';
  /** Unique id of the item, `cu_…`. */
  id: string;
  /** Id that the output has to carry. */
  call_id: string;
  /** Risks that you have to acknowledge in the output before the model goes on. */
  pending_safety_checks: ComputerSafetyCheck[];
  /** How far the call has come. */
  status: ItemStatus;
  /** The action, of the earlier form of the tool. */
  action?: ComputerAction;
  /** The actions. */
  actions?: ComputerActionList;
}

/** A risk that the service sees in what the model is about to do. */
export interface ComputerSafetyCheck {
  /** Id of the check. */
  id: string;
  /** Kind of risk. */
  code?: string | null;
  /** The risk in words. */
  message?: string | null;
}

/** The screen after the actions, in answer to a `computer_call`. */
export interface ResponseInputItemComputerCallOutput {
  type: 'computer_call_output';
  /**
   * Id of the call that this answers.
   * @minLength 1
   * @maxLength 64
   */
  call_id: string;
  /** The screen. */
  output: ResponseComputerToolCallOutputScreenshot;
  /** Unique id of the item. */
  id?: string | null;
  /** Risks that a person accepted. */
  acknowledged_safety_checks?: ComputerSafetyCheck[] | null;
  /** How far the call has come. */
  status?: ItemStatus | null;
}

/** A stored picture of the screen after the actions. */
export interface ResponseComputerToolCallOutputItem {
  type: 'computer_call_output';
  /** Unique id of the item. */
  id: string;
  /** Id of the call that this answers. */
  call_id: string;
  /** The screen. */
  output: ResponseComputerToolCallOutputScreenshot;
  /** How far the call has come. */
  status: 'completed' | 'incomplete' | 'failed' | 'in_progress';
  /** Risks that a person accepted. */
  acknowledged_safety_checks?: ComputerSafetyCheck[];
  /** Who made the item. */
  created_by?: string;
}

/** A picture of the screen. */
export interface ResponseComputerToolCallOutputScreenshot {
  type: 'computer_screenshot';
  /** Id of an uploaded file that holds it. */
  file_id?: string;
  /** The picture as an `https:` or `data:` URL. */
  image_url?: string;
}
