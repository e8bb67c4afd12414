/*
 * Some themes cover the editor of a new page with patterns to begin with, some time after it is ready. A person closes
 * them by a click, which a run cannot know the moment for.
 */
import {addMustUse} from './must-use.mjs';

const PLUGIN = `<?php
add_action( 'init', function () {
	foreach ( WP_Block_Patterns_Registry::get_instance()->get_all_registered() as $pattern ) {
		if ( in_array( 'core/post-content', $pattern['blockTypes'] ?? array(), true ) ) {
			unregister_block_pattern( $pattern['name'] );
		}
	}
}, 99 );
`;

/** @param {string} folder of the WordPress */
export async function offerNoStarters(folder) {
  await addMustUse(folder, 'no-starters', PLUGIN);
}
