<?php
/**
 * Blocks and patterns.
 *
 * @package PartnershipElements
 */

namespace PartnershipElements;

defined( 'ABSPATH' ) || exit;

/** Offers each element as a block, and the patterns. Blocks are saved as HTML, so nothing is rendered here. */
final class Blocks {
	const HANDLE   = 'partnership-elements-blocks';
	const CATEGORY = 'partnership-elements';

	/** Packages of WordPress whose globals the script uses. */
	const DEPENDENCIES = array(
		'wp-block-editor',
		'wp-blocks',
		'wp-components',
		'wp-data',
		'wp-element',
		'wp-i18n',
	);

	/**
	 * The settings of the site.
	 *
	 * @var Settings
	 */
	private $settings;

	/**
	 * For the editors of a site.
	 *
	 * @param Settings $settings of the site.
	 */
	public function __construct( Settings $settings ) {
		$this->settings = $settings;
	}

	/** Connects to WordPress. */
	public function register(): void {
		add_action( 'init', array( $this, 'register_blocks' ) );
		add_action( 'init', array( $this, 'register_patterns' ) );
		add_action( 'enqueue_block_editor_assets', array( $this, 'add_data' ), 0 );
		add_filter( 'block_categories_all', array( $this, 'with_category' ) );
	}

	/** Registers the blocks, and what they need in the editor. */
	public function register_blocks(): void {
		wp_register_script( self::HANDLE, plugins_url( 'blocks.js', FILE ), self::DEPENDENCIES, VERSION, true );
		wp_set_script_translations( self::HANDLE, 'partnership-elements', FOLDER . '/languages' );
		wp_register_style( self::HANDLE, plugins_url( 'blocks.css', FILE ), array(), VERSION );
		foreach ( ELEMENTS as $element ) {
			register_block_type( FOLDER . '/blocks/' . $element );
		}
	}

	/** Gives the script of the editor what only the server knows. */
	public function add_data(): void {
		$data = array(
			'feedUrl'         => $this->settings->feed_url(),
			'scriptUrl'       => $this->settings->script_url(),
			'scriptIntegrity' => $this->settings->script_integrity(),
			'version'         => VERSION,
			'settingsUrl'     => Settings_Page::url(),
			'mayManage'       => current_user_can( 'manage_options' ),
			'language'        => self::tag( get_user_locale() ),
			'siteLanguage'    => self::tag( get_locale() ),
		);
		wp_add_inline_script( self::HANDLE, 'globalThis.partnershipElementsWordPress = ' . wp_json_encode( $data ) . ';', 'before' );
	}

	/**
	 * The language and country of a locale: forms of address and spellings, as in de_DE_formal, are no language tags.
	 *
	 * @param string $locale as WordPress names it.
	 */
	private static function tag( string $locale ): string {
		return str_replace( '_', '-', preg_replace( '/^([a-z]{2,3}_[A-Z]{2})_\w+$/', '$1', $locale ) );
	}

	/** Registers the patterns: files that name themselves in their head, as those of themes do, and print blocks. */
	public function register_patterns(): void {
		register_block_pattern_category( self::CATEGORY, array( 'label' => __( 'City partnerships', 'partnership-elements' ) ) );
		foreach ( (array) glob( FOLDER . '/patterns/*.php' ) as $path ) {
			$head = get_file_data(
				$path,
				array(
					'title'       => 'Title',
					'description' => 'Description',
				)
			);
			ob_start();
			require $path;
			register_block_pattern(
				'partnership-elements/' . basename( $path, '.php' ),
				array(
					'title'       => translate_with_gettext_context( $head['title'], 'Pattern title', 'partnership-elements' ),
					'description' => translate_with_gettext_context( $head['description'], 'Pattern description', 'partnership-elements' ),
					'categories'  => array( self::CATEGORY ),
					'content'     => (string) ob_get_clean(),
				)
			);
		}
	}

	/**
	 * Adds the category of the blocks.
	 *
	 * @param array<int, array<string, mixed>> $categories of all blocks.
	 * @return array<int, array<string, mixed>>
	 */
	public function with_category( array $categories ): array {
		$categories[] = array(
			'slug'  => self::CATEGORY,
			'title' => __( 'City partnerships', 'partnership-elements' ),
		);
		return $categories;
	}
}
