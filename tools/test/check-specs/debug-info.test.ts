import { expect, test } from 'vitest';
import { readTypes } from '../../check-specs/c/c-types.ts';
import { parseDebugInfo } from '../../check-specs/c/debug-info.ts';

/** What readelf prints for `struct boat { __be16 port; };` and `enum { SAIL = 3 };`, as Debian's version does. */
const plain = `
 <0><b>: Abbrev Number: 1 (DW_TAG_compile_unit)
    <c>   DW_AT_name        : boat.c
 <1><1d>: Abbrev Number: 2 (DW_TAG_base_type)
    <1e>   DW_AT_byte_size   : 2
    <1f>   DW_AT_encoding    : 7	(unsigned)
    <20>   DW_AT_name        : (indirect string, offset: 0x2e9): short unsigned int
 <1><24>: Abbrev Number: 3 (DW_TAG_typedef)
    <25>   DW_AT_name        : (indirect string, offset: 0x319): __be16
    <29>   DW_AT_type        : <0x1d>
 <1><2d>: Abbrev Number: 4 (DW_TAG_structure_type)
    <2e>   DW_AT_name        : (indirect string, offset: 0x31): boat
    <32>   DW_AT_byte_size   : 2
 <2><36>: Abbrev Number: 5 (DW_TAG_member)
    <37>   DW_AT_name        : (indirect string, offset: 0x41): port
    <3b>   DW_AT_type        : <0x24>
    <3f>   DW_AT_data_member_location: 0
 <2><40>: Abbrev Number: 0
 <1><41>: Abbrev Number: 6 (DW_TAG_enumeration_type)
    <42>   DW_AT_byte_size   : 4
 <2><46>: Abbrev Number: 7 (DW_TAG_enumerator)
    <47>   DW_AT_name        : (indirect string, offset: 0x51): SAIL
    <4b>   DW_AT_const_value : 3
`;

/** The same, with the forms that newer versions show. */
const withForms = plain
  .replaceAll('(indirect string, offset:', '(strp) (offset:')
  .replaceAll(/DW_AT_(byte_size|encoding|const_value) +: /g, 'DW_AT_$1 : (data1) ')
  .replaceAll(': <0x', ': (ref4) <0x');

test.each([plain, withForms])('reads types from what readelf prints', (text) => {
  const { enums, structs } = readTypes(parseDebugInfo(text));
  expect(enums.map(({ constants }) => Object.fromEntries(constants))).toEqual([{ SAIL: 3n }]);
  expect(structs.get('boat')).toEqual({
    name: 'boat',
    sizeBytes: 2,
    members: [
      {
        name: 'port',
        offset: 0,
        sizeBytes: 2,
        itemBytes: 2,
        type: '__be16',
        isSigned: false,
        order: 'big',
        isArray: false,
        isBitField: false,
      },
    ],
  });
});
