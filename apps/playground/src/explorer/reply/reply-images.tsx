/** The pictures that a reply of the images family carries in base64. */
export function ReplyImages({ reply }: { reply: unknown }) {
  const images = imagesOf(reply);
  if (images.length === 0) return null;
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] gap-2">
      {images.map((image, index) => (
        <img
          // oxlint-disable-next-line react/no-array-index-key -- pictures have no identity but their place
          key={index}
          src={image}
          alt={`${index + 1} of ${images.length}`}
          className="w-full rounded-lg border border-line"
        />
      ))}
    </div>
  );
}

function imagesOf(reply: unknown): string[] {
  const { data, output_format: format } = (reply ?? {}) as Record<string, unknown>;
  if (!Array.isArray(data)) return [];
  const type = typeof format === 'string' ? format : 'png';
  return data.flatMap((item: unknown) => {
    const content = (item as { b64_json?: unknown } | null)?.b64_json;
    return typeof content === 'string' ? [`data:image/${type};base64,${content}`] : [];
  });
}
