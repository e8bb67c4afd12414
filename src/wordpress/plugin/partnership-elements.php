<?php
/**
 * Plugin Name: Partnership Elements
 * Description: Shows a city's international partnerships, projects and networks as blocks, from one feed.
 * Version: 0.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: Partnership Elements contributors
 * License: GPL-2.0-or-later
 * License URI: https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain: partnership-elements
 * Domain Path: /languages
 *
 * The release writes the version here and below.
 *
 * @package PartnershipElements
 */

namespace PartnershipElements;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.0.0';
const FILE    = __FILE__;
const FOLDER  = __DIR__;

require FOLDER . '/includes/elements.php';
require FOLDER . '/includes/class-settings.php';
require FOLDER . '/includes/class-feed-store.php';
require FOLDER . '/includes/class-script.php';
require FOLDER . '/includes/class-blocks.php';
require FOLDER . '/includes/class-shortcodes.php';
require FOLDER . '/includes/class-settings-routes.php';
require FOLDER . '/includes/class-settings-page.php';
require FOLDER . '/includes/class-translations.php';

$partnership_elements_settings = new Settings( new Feed_Store() );
$partnership_elements_script   = new Script( $partnership_elements_settings );

( new Translations() )->register();
$partnership_elements_script->register();
( new Blocks( $partnership_elements_settings ) )->register();
( new Shortcodes( $partnership_elements_script ) )->register();
( new Settings_Routes( $partnership_elements_settings ) )->register();
( new Settings_Page( $partnership_elements_settings ) )->register();
