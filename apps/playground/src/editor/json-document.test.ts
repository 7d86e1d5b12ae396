import { expect, test } from 'vitest';
import { documentOf, withField, withoutBrokenText, withText } from './json-document.ts';

test('a field set in the form appears in the text, and unknown fields stay', () => {
  const document = withField(documentOf({ model: 'a', metadata: { x: '1' } }), 'model', 'b');
  expect(JSON.parse(document.text)).toEqual({ model: 'b', metadata: { x: '1' } });
});

test('a field set to undefined leaves the text', () => {
  expect(withField(documentOf({ model: 'a', top_p: 1 }), 'top_p', undefined).value).toEqual({
    model: 'a',
  });
});

test('text that is valid reaches the form and keeps its layout', () => {
  const text = '{ "model" : "b" }';
  expect(withText(documentOf({}), text)).toEqual({ text, value: { model: 'b' }, error: null });
});

test('broken text keeps the last value of the form and says where the error is', () => {
  const document = withText(documentOf({ model: 'a' }), '{\n  "model": \n}');
  expect(document.value).toEqual({ model: 'a' });
  expect(document.text).toBe('{\n  "model": \n}');
  expect(document.error).toMatchObject({ line: 3, column: 1 });
});

test('the form cannot overwrite broken text', () => {
  const broken = withText(documentOf({ model: 'a' }), '{');
  expect(withField(broken, 'model', 'b')).toBe(broken);
});

test('broken text can be given up for what the form shows', () => {
  const broken = withText(documentOf({ model: 'a' }), '{');
  expect(withoutBrokenText(broken)).toEqual(documentOf({ model: 'a' }));
});

test('JSON that is not an object is refused', () => {
  for (const text of ['[]', '1', 'null', '"text"']) {
    expect(withText(documentOf({ a: 1 }), text)).toMatchObject({
      value: { a: 1 },
      error: { message: expect.stringContaining('object') },
    });
  }
});
