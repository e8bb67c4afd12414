<?php
/**
 * The settings page.
 *
 * @package PartnershipElements
 */

namespace PartnershipElements;

defined( 'ABSPATH' ) || exit;

/** Settings → Partnership Elements. The page is made by its script, which checks feeds before they are shown. */
final class Settings_Page {
	const SLUG   = 'partnership-elements';
	const HANDLE = 'partnership-elements-settings';

	/**
	 * The settings of the site.
	 *
	 * @var Settings
	 */
	private $settings;

	/**
	 * For the administrators of a site.
	 *
	 * @param Settings $settings of the site.
	 */
	public function __construct( Settings $settings ) {
		$this->settings = $settings;
	}

	/** The address of the page. */
	public static function url(): string {
		return admin_url( 'options-general.php?page=' . self::SLUG );
	}

	/** Connects to WordPress. */
	public function register(): void {
		add_action( 'admin_menu', array( $this, 'add' ) );
		add_action( 'admin_notices', array( $this, 'ask_for_feed' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( FILE ), array( $this, 'with_link' ) );
	}

	/** Adds the page to the menu. */
	public function add(): void {
		$page = add_options_page(
			'Partnership Elements',
			'Partnership Elements',
			'manage_options',
			self::SLUG,
			array( $this, 'show' )
		);
		add_action( 'load-' . $page, array( $this, 'enqueue' ) );
	}

	/** Loads the script of the page, with the settings as they are. */
	public function enqueue(): void {
		wp_enqueue_script( self::HANDLE, plugins_url( 'settings.js', FILE ), array( 'wp-api-fetch', 'wp-i18n' ), VERSION, true );
		wp_enqueue_style( self::HANDLE, plugins_url( 'settings.css', FILE ), array(), VERSION );
		wp_set_script_translations( self::HANDLE, 'partnership-elements', FOLDER . '/languages' );
		wp_add_inline_script( self::HANDLE, 'globalThis.partnershipElementsSettings = ' . wp_json_encode( $this->settings->state() ) . ';', 'before' );
	}

	/** Prints the page. */
	public function show(): void {
		?>
		<div class="wrap">
			<h1>Partnership Elements</h1>
			<div id="partnership-elements-settings">
				<noscript><p><?php esc_html_e( 'This page needs JavaScript, because it checks the feed in the browser.', 'partnership-elements' ); ?></p></noscript>
			</div>
		</div>
		<?php
	}

	/** After activation, nothing can be shown until there is a feed. */
	public function ask_for_feed(): void {
		$screen = get_current_screen();
		if ( null === $screen || 'plugins' !== $screen->id || '' !== $this->settings->feed_url() || ! current_user_can( 'manage_options' ) ) {
			return;
		}
		printf(
			'<div class="notice notice-info"><p>%1$s <a href="%2$s">%3$s</a></p></div>',
			esc_html__( 'Partnership Elements has no feed yet.', 'partnership-elements' ),
			esc_url( self::url() ),
			esc_html__( 'Choose the feed', 'partnership-elements' )
		);
	}

	/**
	 * Adds the page to the links of the plugin.
	 *
	 * @param array<string, string> $links of the plugin.
	 * @return array<string, string>
	 */
	public function with_link( array $links ): array {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( self::url() ), esc_html__( 'Settings', 'partnership-elements' ) );
		return array_merge( array( 'settings' => $link ), $links );
	}
}
