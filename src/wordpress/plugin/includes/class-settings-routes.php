<?php
/**
 * The routes of the settings page.
 *
 * @package PartnershipElements
 */

namespace PartnershipElements;

defined( 'ABSPATH' ) || exit;

/**
 * Reads and changes the settings by REST. WordPress accepts the user's cookie only together with a nonce, so that no other
 * site can send these requests.
 */
final class Settings_Routes {
	const API = 'partnership-elements/v1';

	/**
	 * The settings of the site.
	 *
	 * @var Settings
	 */
	private $settings;

	/**
	 * For a site.
	 *
	 * @param Settings $settings of the site.
	 */
	public function __construct( Settings $settings ) {
		$this->settings = $settings;
	}

	/** Connects to WordPress. */
	public function register(): void {
		add_action( 'rest_api_init', array( $this, 'register_routes' ) );
	}

	/** Registers the routes, all for administrators only. */
	public function register_routes(): void {
		$this->add( '/settings', 'GET', array( $this, 'read' ) );
		$this->add( '/settings', 'POST', array( $this, 'change' ), $this->changeable() );
		$this->add( '/feed', 'POST', array( $this, 'add_feed' ) );
		$this->add(
			'/feed/restore',
			'POST',
			array( $this, 'restore_feed' ),
			array(
				'id' => array(
					'type'     => 'string',
					'required' => true,
				),
			)
		);
	}

	/** The settings. */
	public function read(): \WP_REST_Response {
		return rest_ensure_response( $this->settings->state() );
	}

	/**
	 * Changes settings.
	 *
	 * @param \WP_REST_Request $request with settings by name.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function change( \WP_REST_Request $request ) {
		$changes = array_intersect_key( $request->get_params(), $this->changeable() );
		$script  = array_intersect_key( $changes, array_flip( array( 'scriptSource', 'scriptAddress', 'scriptIntegrity' ) ) );
		if ( $script && ! Settings::may_choose_script() ) {
			return new \WP_Error( 'forbidden', __( 'Another script may only be chosen by those who may write any HTML.', 'partnership-elements' ), array( 'status' => 403 ) );
		}
		$this->settings->change( $changes );
		return $this->read();
	}

	/**
	 * Keeps a feed and shows it.
	 *
	 * @param \WP_REST_Request $request whose body is the feed.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function add_feed( \WP_REST_Request $request ) {
		$added = $this->settings->add_feed( $request->get_body() );
		return is_wp_error( $added ) ? $added : $this->read();
	}

	/**
	 * Shows an earlier feed.
	 *
	 * @param \WP_REST_Request $request that names it.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function restore_feed( \WP_REST_Request $request ) {
		$restored = $this->settings->restore_feed( $request->get_param( 'id' ) );
		return is_wp_error( $restored ) ? $restored : $this->read();
	}

	/** Whether the user may do all this. */
	public function may_manage(): bool {
		return current_user_can( 'manage_options' );
	}

	/**
	 * Adds a route.
	 *
	 * @param string               $path     within the namespace.
	 * @param string               $method   of HTTP.
	 * @param callable             $callback that answers.
	 * @param array<string, mixed> $args     that it takes.
	 */
	private function add( string $path, string $method, callable $callback, array $args = array() ): void {
		register_rest_route(
			self::API,
			$path,
			array(
				'methods'             => $method,
				'callback'            => $callback,
				'permission_callback' => array( $this, 'may_manage' ),
				'args'                => $args,
			)
		);
	}

	/**
	 * The settings that the page may change, with their types. Files of feeds only change through the routes for them.
	 *
	 * @return array<string, array{type: string}>
	 */
	private function changeable(): array {
		$args = array();
		foreach ( Settings::DEFAULTS as $name => $value ) {
			$args[ $name ] = array( 'type' => is_bool( $value ) ? 'boolean' : 'string' );
		}
		unset( $args['feedFile'] );
		return $args;
	}
}
