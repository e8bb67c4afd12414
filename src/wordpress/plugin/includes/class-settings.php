<?php
/**
 * The settings of a site.
 *
 * @package PartnershipElements
 */

namespace PartnershipElements;

defined( 'ABSPATH' ) || exit;

/** What an administrator has chosen: one option of the site, checked when it is read, because other plugins may write it. */
final class Settings {
	const OPTION = 'partnership_elements';

	const INTEGRITY = '/^sha(256|384|512)-[A-Za-z0-9+\/]+={0,2}$/D';

	const DEFAULTS = array(
		'feedSource'       => 'file',
		'feedAddress'      => '',
		'feedFile'         => '',
		'scriptSource'     => 'plugin',
		'scriptAddress'    => '',
		'scriptIntegrity'  => '',
		'scriptEverywhere' => false,
	);

	/**
	 * The uploaded feeds.
	 *
	 * @var Feed_Store
	 */
	private $feeds;

	/**
	 * Settings of the current site.
	 *
	 * @param Feed_Store $feeds the uploaded feeds.
	 */
	public function __construct( Feed_Store $feeds ) {
		$this->feeds = $feeds;
	}

	/** The address of the feed, or nothing if none has been chosen. */
	public function feed_url(): string {
		$values = $this->values();
		if ( 'address' === $values['feedSource'] ) {
			return $values['feedAddress'];
		}
		return '' === $values['feedFile'] ? '' : $this->feeds->url( $values['feedFile'] );
	}

	/** The address of the script. That of the one in the plugin changes with each version. */
	public function script_url(): string {
		return $this->has_own_script() ? add_query_arg( 'ver', VERSION, plugins_url( 'elements/partnership-elements.js', FILE ) ) : $this->values()['scriptAddress'];
	}

	/** The hash that browsers compare with the script, or nothing. */
	public function script_integrity(): string {
		return $this->has_own_script() ? '' : $this->values()['scriptIntegrity'];
	}

	/** Whether pages load the script even if no element has been found in them. */
	public function is_script_everywhere(): bool {
		return $this->values()['scriptEverywhere'];
	}

	/**
	 * What the settings page shows.
	 *
	 * @return array<string, mixed>
	 */
	public function state(): array {
		return array_merge(
			$this->values(),
			array(
				'feedUrl'            => $this->feed_url(),
				'files'              => $this->feeds->files(),
				'mayChooseScript'    => self::may_choose_script(),
				'scriptInPluginName' => 'partnership-elements.js ' . VERSION,
			)
		);
	}

	/**
	 * Changes some of the settings.
	 *
	 * @param array<string, mixed> $changes by name.
	 */
	public function change( array $changes ): void {
		update_option( self::OPTION, self::accepted( array_merge( $this->values(), $changes ) ) );
	}

	/**
	 * Keeps an uploaded feed and shows it.
	 *
	 * @param string $content of the file.
	 * @return true|\WP_Error
	 */
	public function add_feed( string $content ) {
		return $this->show( $this->feeds->add( $content ) );
	}

	/**
	 * Shows an earlier feed.
	 *
	 * @param string $id of the feed.
	 * @return true|\WP_Error
	 */
	public function restore_feed( string $id ) {
		return $this->show( $this->feeds->show( $id ) );
	}

	/** A script from elsewhere may do anything on the site, so it asks for the right to write any HTML. */
	public static function may_choose_script(): bool {
		return current_user_can( 'manage_options' ) && current_user_can( 'unfiltered_html' );
	}

	/** Whether the script is the one in the plugin. */
	private function has_own_script(): bool {
		$values = $this->values();
		return 'plugin' === $values['scriptSource'] || '' === $values['scriptAddress'];
	}

	/**
	 * Points to a stored feed.
	 *
	 * @param string|\WP_Error $id of the feed, or why there is none.
	 * @return true|\WP_Error
	 */
	private function show( $id ) {
		if ( is_wp_error( $id ) ) {
			return $id;
		}
		$this->change(
			array(
				'feedSource' => 'file',
				'feedFile'   => $id,
			)
		);
		return true;
	}

	/**
	 * The settings as they are.
	 *
	 * @return array<string, string|bool>
	 */
	private function values(): array {
		return self::accepted( (array) get_option( self::OPTION, array() ) );
	}

	/**
	 * What of the given values can be used.
	 *
	 * @param array<string, mixed> $given by name.
	 * @return array<string, string|bool>
	 */
	private static function accepted( array $given ): array {
		$given  = array_filter( array_intersect_key( $given, self::DEFAULTS ), 'is_scalar' );
		$values = array_map( 'trim', array_merge( self::DEFAULTS, $given ) );
		return array(
			'feedSource'       => 'address' === $values['feedSource'] ? 'address' : 'file',
			'feedAddress'      => self::address( $values['feedAddress'] ),
			'feedFile'         => preg_match( Feed_Store::ID, $values['feedFile'] ) ? $values['feedFile'] : '',
			'scriptSource'     => 'address' === $values['scriptSource'] ? 'address' : 'plugin',
			'scriptAddress'    => self::address( $values['scriptAddress'] ),
			'scriptIntegrity'  => preg_match( self::INTEGRITY, $values['scriptIntegrity'] ) ? $values['scriptIntegrity'] : '',
			'scriptEverywhere' => (bool) $values['scriptEverywhere'],
		);
	}

	/**
	 * An address that browsers may request, or nothing.
	 *
	 * @param string $value as given.
	 */
	private static function address( string $value ): string {
		return preg_match( '/^https?:\/\//i', $value ) ? esc_url_raw( $value, array( 'http', 'https' ) ) : '';
	}
}
