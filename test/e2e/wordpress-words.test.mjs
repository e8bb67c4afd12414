/* How the plugin's texts are found for translators. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {textsInPhp} from '../../tools/wordpress/texts-in-php.mjs';
import {textsInScript} from '../../tools/wordpress/texts-in-script.mjs';

const found = (texts) => texts.map(({text, plural, context, note}) => [text, plural, context, note]);

describe('the texts of the plugin', () => {
  it('are found in PHP, whether they are returned, printed or escaped', () => {
    const code = `<?php
namespace Any;
class Page {
	public function show() {
		esc_html_e( 'Printed', 'partnership-elements' );
		$a = array( 'key' => esc_attr__( 'Escaped', 'partnership-elements' ) );
		/* translators: %s: a number. */
		return sprintf( _n( '%s file', '%s files', 2, 'partnership-elements' ), 2 ) . _x( 'Show', 'verb', 'partnership-elements' );
	}
}
`;
    assert.deepEqual(found(textsInPhp(code, 'page.php')), [
      ['Printed', undefined, undefined, undefined],
      ['Escaped', undefined, undefined, undefined],
      ['%s file', '%s files', undefined, '%s: a number.'],
      ['Show', undefined, 'verb', '%s: a number.'],
    ]);
  });

  it('are found in the heads of patterns and of the plugin', () => {
    const pattern = '<?php\n/**\n * Title: World\n * Description: A map.\n */\n';
    assert.deepEqual(found(textsInPhp(pattern, 'plugin/patterns/world.php')), [
      ['World', undefined, 'Pattern title', undefined],
      ['A map.', undefined, 'Pattern description', undefined],
    ]);
    const plugin = '<?php\n/**\n * Plugin Name: Any\n * Description: Shows it.\n */\n';
    assert.deepEqual(found(textsInPhp(plugin, 'plugin/any.php')), [['Shows it.', undefined, undefined, undefined]]);
  });

  it('are found in scripts', () => {
    const code = `
/* translators: %s: a city. */
export const text = (city: string) => sprintf(__('Of %s', 'partnership-elements'), city);
const other = _n('one', 'many', 3, 'partnership-elements');
`;
    assert.deepEqual(found(textsInScript(code, 'text.ts')), [
      ['Of %s', undefined, undefined, '%s: a city.'],
      ['one', 'many', undefined, undefined],
    ]);
  });

  it('are literals of the plugin, or the place is named', () => {
    const wrong = {
      "__(text, 'partnership-elements')": /^a\.ts:1: __\(\)/,
      "__('Text')": /literals/,
      "__('Text', 'other')": /partnership-elements/,
    };
    for (const [code, message] of Object.entries(wrong)) assert.throws(() => textsInScript(code, 'a.ts'), {message});
  });
});
