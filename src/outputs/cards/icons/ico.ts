/**
 * A Windows icon that holds one PNG: a header of 6 bytes, an entry of 16, then the image.
 * Layout: “Icons” of the Win32 documentation, ICONDIR and ICONDIRENTRY; PNG images since Windows Vista.
 *
 * @param size pixels of a side, 1 to 255
 */
export function icoOf(png: Uint8Array, size: number): Uint8Array {
  const head = new DataView(new ArrayBuffer(22));
  head.setUint16(2, 1, true); // an icon, no cursor
  head.setUint16(4, 1, true); // one image
  head.setUint8(6, size);
  head.setUint8(7, size);
  head.setUint16(10, 1, true); // colour planes
  head.setUint16(12, 32, true); // bits for a pixel
  head.setUint32(14, png.length, true);
  head.setUint32(18, head.byteLength, true);
  return new Uint8Array([...new Uint8Array(head.buffer), ...png]);
}
