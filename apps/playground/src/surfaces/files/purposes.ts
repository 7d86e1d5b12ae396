/** What a file can be for, and who then reads it. */
export const purposes = [
  { value: 'user_data', label: 'user_data: anything, such as inputs' },
  { value: 'assistants', label: 'assistants: documents to search' },
  { value: 'batch', label: 'batch: requests as JSON lines' },
  { value: 'fine-tune', label: 'fine-tune: examples as JSON lines' },
  { value: 'vision', label: 'vision: images for fine-tuning' },
  { value: 'evals', label: 'evals: data of evaluations' },
];

/** When a file deletes itself, in seconds after it was made. */
export const lifetimes = [
  { value: '', label: 'Never (batches: 30 days)' },
  { value: '3600', label: 'After an hour' },
  { value: '86400', label: 'After a day' },
  { value: '604800', label: 'After 7 days' },
  { value: '2592000', label: 'After 30 days' },
];

/** Most bytes of a file that is sent at once; larger ones go in parts. */
export const singleUploadLimit = 512 * 1024 * 1024;
