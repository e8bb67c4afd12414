<?php
/**
 * Removes everything but the HTML in the pages.
 *
 * @package PartnershipElements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Removes the option and the files of the current site. */
function partnership_elements_uninstall() {
	delete_option( 'partnership_elements' );
	$folder = wp_upload_dir( null, false )['basedir'] . '/partnership-elements';
	foreach ( array( $folder . '/earlier', $folder ) as $each ) {
		if ( is_dir( $each ) ) {
			foreach ( array_diff( scandir( $each ), array( '.', '..' ) ) as $name ) {
				if ( is_file( $each . '/' . $name ) ) {
					wp_delete_file( $each . '/' . $name );
				}
			}
			rmdir( $each );
		}
	}
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $partnership_elements_site ) {
		switch_to_blog( $partnership_elements_site );
		partnership_elements_uninstall();
		restore_current_blog();
	}
} else {
	partnership_elements_uninstall();
}
