<?php
/**
 * Translations.
 *
 * @package PartnershipElements
 */

namespace PartnershipElements;

defined( 'ABSPATH' ) || exit;

/** Loads what the plugin says in the language of the user. One German serves all German-speaking countries and forms of address. */
final class Translations {
	const DOMAIN = 'partnership-elements';

	/** Connects to WordPress. */
	public function register(): void {
		add_filter( 'load_textdomain_mofile', array( $this, 'file_for' ), 10, 2 );
		add_filter( 'load_script_translation_file', array( $this, 'script_file_for' ), 10, 3 );
		// Before the blocks are registered, whose names are translated then.
		add_action( 'init', array( $this, 'load' ), 0 );
	}

	/** Names the folder of the translations. */
	public function load(): void {
		load_plugin_textdomain( self::DOMAIN, false, dirname( plugin_basename( FILE ) ) . '/languages' );
	}

	/**
	 * The file for another German, if it has none of its own.
	 *
	 * @param mixed $file   the file that WordPress asks for.
	 * @param mixed $domain of the texts.
	 * @return mixed
	 */
	public function file_for( $file, $domain ) {
		if ( self::DOMAIN !== $domain || ! is_string( $file ) || is_readable( $file ) ) {
			return $file;
		}
		$german = FOLDER . '/languages/' . preg_replace( '/(-de_)[A-Z]{2}(_\w+)?/', '$1DE', basename( $file ) );
		return is_readable( $german ) ? $german : $file;
	}

	/**
	 * The same for the texts of scripts.
	 *
	 * @param mixed $file   the file that WordPress asks for.
	 * @param mixed $handle of the script.
	 * @param mixed $domain of the texts.
	 * @return mixed
	 */
	public function script_file_for( $file, $handle, $domain ) {
		return $this->file_for( $file, $domain );
	}
}
